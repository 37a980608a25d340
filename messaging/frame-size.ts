/** Frames below this hold buttons and pixels, not reading; in CSS pixels. */
export const LEAST_FRAME = { width: 180, height: 80 } as const;
