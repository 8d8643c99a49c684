import { loadInstance, type LocalEngine, type WasmSource } from './instance';
import { MirroredDocument } from './mirror';

export type { LocalEngine, WasmSource } from './instance';
export type { LexiconCode, LexiconProblem } from './lexicon';

/** The engine in this thread. Rejects when `wasm` cannot be fetched or compiled. */
export async function loadEngine(wasm: WasmSource | Promise<WasmSource>): Promise<LocalEngine> {
  const instance = await loadInstance(wasm);
  return {
    extract: (text, options) => instance.extract(text, options),
    lexiconProblems: (lexicon) => instance.lexiconProblems(lexicon),
    open: (options) => Promise.resolve(new MirroredDocument(() => instance.open(options))),
  };
}
