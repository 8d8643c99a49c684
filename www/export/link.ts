/** An address that may be a link in what is exported; undefined for anything that is no page. */
export function linkTo(url: string): string | undefined {
  if (!/^(?:https?|file):/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}
