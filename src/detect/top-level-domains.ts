/**
 * Top-level domains that people's addresses end in: generic ones in wide use and country codes of Europe and of the countries
 * that people in Europe write to (IANA Root Zone Database, read 2026-11-23), and those that RFC 2606 keeps
 * for examples.
 */
const TOP_LEVEL: ReadonlySet<string> = new Set(
  [
    "com net org info biz edu gov int eu io app dev online site shop store cloud email mail me tv cc xyz pro tech name mobi example test invalid local cat eus gal bzh swiss berlin hamburg wien paris amsterdam london scot wales koeln nrw bayern help care health team world life today group agency company solutions systems services support shop social network digital design studio media news blog wiki web",
    "at be bg ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mc mt nl no pl pt ro rs se si sk sm tr ua uk va al ba by md mk",
    "us ca au nz in jp kr cn br mx ar za il ae eg ma tn ir pk ru co nu to fo gl ax",
  ].flatMap((line) => line.split(" ")),
);

/** True where a domain may end in this label. */
export function domainEnds(label: string): boolean {
  return TOP_LEVEL.has(label);
}
