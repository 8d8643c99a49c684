import * as v from 'valibot';

type Text = v.GenericSchema<string>;

/** How the parts of a figure are checked: long text, short text, days. */
interface Parts {
  readonly text: Text;
  readonly name: Text;
  readonly day: Text;
}

export const FINITE = v.pipe(v.number(), v.finite());

/** The attributes of a figure, as they are checked wherever one comes in; in the order of their columns. */
export const figureEntries = ({ text, name, day }: Parts) => ({
  text,
  value: FINITE,
  max: v.exactOptional(FINITE),
  unit: name,
  qualifier: v.picklist(['=', '~', '>', '<']),
  indicator: v.exactOptional(name),
  measure: v.picklist(['level', 'growth', 'change', 'share', 'rank']),
  direction: v.exactOptional(v.picklist(['up', 'down'])),
  period: v.exactOptional(name),
  periodStart: v.exactOptional(day),
  periodEnd: v.exactOptional(day),
  status: v.picklist(['actual', 'target']),
  zone: v.exactOptional(name),
  zoneName: v.exactOptional(name),
  growth: v.exactOptional(FINITE),
});
