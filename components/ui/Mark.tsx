/** Our sign: two rings, each holding the other. */
export function Mark() {
  return (
    <svg class="mark-sign" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
      <g fill="none" stroke-width="3.6">
        <circle class="mark-sign-first" cx="11.5" cy="16" r="8" />
        <circle class="mark-sign-second" cx="20.5" cy="16" r="8" />
        <path class="mark-sign-first" d="M16 9.4a8 8 0 0 1 3.5 6.6" />
      </g>
    </svg>
  );
}
