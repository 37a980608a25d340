/** Our sign: two rings, each passing over the other once. The same drawing as public/icon/on.svg. */
export function Mark() {
  return (
    <svg class="mark-sign" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <g fill="none" stroke-width="3.8" transform="rotate(-45 16 16)">
        <path class="mark-sign-first" d="M12.97 25.65A10 10 0 1 1 18.4 21.93" />
        <path class="mark-sign-second" d="M19.03 6.35A10 10 0 1 1 13.6 10.07" />
      </g>
    </svg>
  );
}
