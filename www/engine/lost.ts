/** The engine no longer has the document: it was restarted, or it crashed on what it was just asked. */
export class DocumentLost extends Error {
  override readonly name = 'DocumentLost';

  constructor(
    /** Whether the very call that rejects brought the engine down. */
    readonly crashed: boolean,
    options?: ErrorOptions,
  ) {
    super(crashed ? 'the engine crashed' : 'the engine has lost the document', options);
  }
}
