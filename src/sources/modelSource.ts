/** A public document that states figures of models. */
export interface ModelSource {
  /** Title, as published. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** Where it is. */
  readonly url: string;
  /** Commit, version or year that was read. */
  readonly version: string;
}
