/** The format that docs/library-format.md publishes. A new version needs a reader for this one, too. */
export const libraryFormat = { format: 'interplay-library', version: 1 } as const;

/** What an import may measure at most. */
export const libraryLimits = {
  /** Of the file in UTF-8, and of its text in UTF-16 units: 10 MB, as docs/library-format.md says. */
  size: 10_000_000,
  /** Lists and objects within one another. Version 1 has four. */
  depth: 12,
  /** Of a passage in its page's text, UTF-16 units; as messaging/protocol.ts has it. */
  position: 100_000_000,
  /** Of a concept's id, UTF-16 units; as messaging/protocol.ts has it. */
  concept: 80,
  /** Faults after which no more rows are looked at. */
  details: 20,
} as const;

/** Why a file was not imported: a key of the locale files, whose message takes no substitutions. */
export type ImportProblem =
  | 'import_too_large'
  | 'import_not_json'
  | 'import_not_ours'
  | 'import_newer'
  | 'import_bad_rows';
