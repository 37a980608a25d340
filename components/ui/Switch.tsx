interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off, at once. `name` says what is on. */
export function Switch({ name, on, disabled = false, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-knob" />
    </button>
  );
}
