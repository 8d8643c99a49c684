import * as v from 'valibot';
import { figureEntries, FINITE } from '../engine/figure-schema';
import { KINDS, type Mention } from '../engine/types';
import type { FrameMessage } from './panel-port';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const located = { start: count, end: count, text, block: count };

const figure = v.object({
  ...located,
  type: v.literal('figure'),
  ...figureEntries({ text, name: text, day }),
  growthStart: v.exactOptional(count),
  sentence: v.exactOptional(text),
});

const zone = v.object({
  ...located,
  type: v.literal('zone'),
  name: text,
  kind: v.picklist([
    'high-tech',
    'economic',
    'free-trade',
    'bonded',
    'new-area',
    'innovation-demo',
    'park',
  ]),
  level: v.exactOptional(v.picklist(['national', 'provincial'])),
  province: v.exactOptional(text),
  city: v.exactOptional(text),
  approved: v.exactOptional(FINITE),
});

const programme = v.object({
  ...located,
  type: v.literal('programme'),
  name: text,
  kind: v.picklist([
    'strategy',
    'plan',
    'action',
    'works',
    'reform',
    'method',
    'brand',
    'document',
    'campaign',
  ]),
});

const mention: v.GenericSchema<unknown, Mention> = v.variant('type', [figure, zone, programme]);

const block = v.object({
  block: count,
  elsewhere: v.exactOptional(v.literal(true)),
  mentions: v.array(
    v.object({ mention, before: v.exactOptional(text), after: v.exactOptional(text) }),
  ),
});

const counts = v.object({ figure: count, zone: count, programme: count });

const page = v.variant('state', [
  v.object({
    state: v.picklist(['off', 'asking', 'no-chinese', 'starting', 'no-highlights', 'failed']),
  }),
  v.object({ state: v.literal('marking'), counts }),
]);

const message: v.GenericSchema<unknown, FrameMessage> = v.variant('type', [
  v.object({ type: v.literal('state'), site: text, page }),
  v.object({
    type: v.literal('source'),
    source: v.object({ title: text, url: text, site: text, published: v.exactOptional(day) }),
  }),
  v.object({ type: v.literal('marks'), blocks: v.array(block) }),
  v.object({ type: v.literal('order'), order: v.array(count) }),
  v.object({ type: v.literal('places'), height: FINITE, places: v.array(FINITE) }),
  v.object({ type: v.literal('view'), top: FINITE, bottom: FINITE }),
  v.object({
    type: v.literal('selected'),
    firm: v.boolean(),
    block: count,
    start: count,
    kind: v.picklist(KINDS),
  }),
]);

/** Checks what came from a frame. Undefined where it is nothing a frame of this release says: a page keeps the script of the release it was opened with. */
export function readFrameMessage(received: unknown): FrameMessage | undefined {
  const result = v.safeParse(message, received);
  return result.success ? result.output : undefined;
}
