/** A public document that states figures of models. */
export interface ModelSource {
  /** Title, as published. */
  readonly title: string;
  /** Publisher. */
  readonly publisher: string;
  /** Address. */
  readonly url: string;
  /** Commit, version or year that was read. */
  readonly version: string;
}
