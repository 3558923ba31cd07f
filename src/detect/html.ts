import { Tokenizer } from "htmlparser2";
import { type MappedText, MappedTextBuilder, type Range } from "./mapped-text.ts";

/** Elements that stand in the middle of a word or a line without cutting it. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Elements that cut lines or columns. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    "address article aside audio base blockquote body br button canvas caption center col colgroup dd details dialog dir div dl dt",
    "embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input",
    "legend li link main map area menu meta meter nav noframes noscript object ol optgroup option output p param picture pre",
    "progress script section select source style summary svg path g table tbody td template textarea tfoot th thead title tr track",
    "ul video",
  ].flatMap((line) => line.split(" ")),
);

/** Attribute names of the language itself and of mail programs; any other name is read like text. */
const KNOWN_ATTRIBUTE =
  /^(?:abbr|accept|accesskey|action|align|alink|alt|aria-[a-z]+|async|autocomplete|axis|background|bgcolor|border|cellpadding|cellspacing|charset|checked|cite|class|clear|color|cols|colspan|content|data-[a-z]+|datetime|dir|disabled|face|for|frame|frameborder|headers|height|hidden|href|hreflang|hspace|http-equiv|id|itemprop|itemscope|itemtype|label|lang|language|link|loading|maxlength|media|method|name|noshade|nowrap|on[a-z]+|placeholder|rel|role|rows|rowspan|rules|scope|shape|size|sizes|span|src|srcset|start|style|summary|tabindex|target|text|title|type|usemap|valign|value|version|vlink|vspace|width|xml:lang|xmlns(?::[a-z]+)?)$/i;

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z\d]{1,40});?/iy;

/** `QuoteType.NoValue` of the tokenizer, which does not export it. */
const NO_VALUE = 0;

const BLANKS = /[ \t\n\r\f]+/g;

export interface HtmlTexts {
  /** What a reader sees. Blocks and line breaks are new lines, inline markup joins, runs of white space are one space. */
  readonly shown: MappedText;
  /** Everything else that is not markup: attribute values, comments, scripts, styles, tags that no HTML knows; one line each. */
  readonly hidden: MappedText;
}

/**
 * Reads HTML into two texts that map back to it. Between them they hold every character that is not markup. Takes any string:
 * broken markup is read as browsers read it, and what is cut off at the end is in `hidden`.
 */
export function htmlTexts(html: string): HtmlTexts {
  const shown = new MappedTextBuilder(html);
  const hidden = new MappedTextBuilder(html);
  /** Up to where the source is accounted for. */
  let seen = 0;
  /** `script`, `style`, `pre`, `textarea` while inside. */
  let inside = "";
  let tag = "";
  let lineEnd = true;
  let entityFrom = 0;
  let attributeEntity: Range = { start: 0, end: 0 };

  const breakLine = (at: number): void => {
    if (!lineEnd) shown.replace("\n", at, at);
    lineEnd = true;
  };
  const hide = (from: number, to: number): void => {
    if (to > from) hidden.copy(from, to);
  };
  const endHidden = (at: number): void => {
    if (hidden.length > 0) hidden.replace("\n", at, at);
  };
  const show = (from: number, to: number): void => {
    if (inside === "script" || inside === "style") {
      hide(from, to);
      endHidden(to);
      return;
    }
    if (to > from) lineEnd = false;
    if (inside === "pre" || inside === "textarea") {
      shown.copy(from, to);
      return;
    }
    let done = from;
    for (const blank of html.slice(from, to).matchAll(BLANKS)) {
      const at = from + blank.index;
      shown.copy(done, at);
      shown.replace(" ", at, at + blank[0].length);
      done = at + blank[0].length;
    }
    shown.copy(done, to);
  };
  const crossTag = (name: string, at: number): void => {
    if (!INLINE.has(name)) breakLine(at);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext(start, end) {
        // Cut off in the middle of a tag, the tokenizer can give a start before the text.
        show(Math.max(start, seen), end);
        seen = end;
      },
      ontextentity(point, end) {
        // A name that stands for two characters comes as two calls with one end.
        if (end > seen) entityFrom = seen;
        shown.replace(String.fromCodePoint(point), entityFrom, end);
        lineEnd = false;
        seen = end;
      },
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        crossTag(tag, start);
        if (!INLINE.has(tag) && !KNOWN.has(tag) && !tag.startsWith("o:")) {
          hide(start, end);
          endHidden(end);
        }
        seen = end;
      },
      onattribname(start, end) {
        if (!KNOWN_ATTRIBUTE.test(html.slice(start, end))) {
          hide(start, end);
          hidden.replace(" ", end, end);
        }
        seen = end;
      },
      onattribdata(start, end) {
        hide(start, end);
        seen = end;
      },
      onattribentity(point) {
        // The tokenizer does not tell where an attribute's entity ends. One that stands for two characters comes as two calls.
        const again = seen === attributeEntity.end && html[seen] !== "&";
        if (!again) {
          const start = Math.max(seen, html.indexOf("&", seen));
          ENTITY.lastIndex = start;
          attributeEntity = { start, end: ENTITY.test(html) ? ENTITY.lastIndex : Math.min(start + 1, html.length) };
        }
        hidden.replace(String.fromCodePoint(point), attributeEntity.start, attributeEntity.end);
        seen = attributeEntity.end;
      },
      onattribend(quote, end) {
        // Attributes without values may be words of one sentence.
        if (quote !== NO_VALUE) endHidden(end);
        seen = end;
      },
      onopentagend(end) {
        if (tag === "script" || tag === "style" || tag === "pre" || tag === "textarea") inside = tag;
        seen = end + 1;
      },
      onselfclosingtag(end) {
        seen = end + 1;
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (name === inside) inside = "";
        crossTag(name, start);
        if (!INLINE.has(name) && !KNOWN.has(name) && !name.startsWith("o:")) {
          hide(start, end);
          endHidden(end);
        }
        seen = Math.max(seen, end);
        const close = html.indexOf(">", end);
        // What stands in a closing tag after its name is not shown.
        if (close > end) {
          hide(end, close);
          endHidden(close);
        }
        seen = close < 0 ? html.length : close + 1;
      },
      oncomment(start, end, offset) {
        hide(start, end - offset);
        endHidden(end);
        seen = end + 1;
      },
      oncdata(start, end, offset) {
        hide(start, end - offset);
        endHidden(end);
        seen = end + 1;
      },
      ondeclaration(start, end) {
        hide(start, end);
        endHidden(end);
        seen = end + 1;
      },
      onprocessinginstruction(start, end) {
        hide(start, end);
        endHidden(end);
        seen = end + 1;
      },
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  hide(seen, html.length);
  return { shown: shown.build(), hidden: hidden.build() };
}
