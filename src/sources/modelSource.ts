/** A public document with figures of models. */
export interface ModelSource {
  /** Title of the document. */
  readonly title: string;
  /** Publisher. */
  readonly publisher: string;
  /** URL of the document. */
  readonly url: string;
  /** Commit, version or year of the document. */
  readonly version: string;
}
