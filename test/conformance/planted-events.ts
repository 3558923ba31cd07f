import { plant } from "./stems.ts";
import { chat, email, note, type Refs, type StoryEvent, sms, web } from "./story.ts";

const person = () => {
  const { first, last } = plant.name();
  const refs: Refs = {
    customerId: plant.marker(),
    contactId: plant.marker(),
    email: plant.email(),
    phone: plant.phoneAbroad(),
    name: `${first} ${last}`,
    nationalId: plant.national(),
  };
  return { first, last, refs };
};

/** Sentences of many makes around what a detector finds by itself. */
const TEXTS: readonly (() => string)[] = [
  () => `write to ${plant.email()} or ${plant.email().toUpperCase()}, thanks`,
  () => `call ${plant.phone()} or ${plant.phoneAbroad()} after 17`,
  () => `card ${plant.card()} was charged twice, and ${plant.card().replaceAll(" ", "")} never`,
  () => `my account is ${plant.iban()} (${plant.iban().replaceAll(" ", "")})`,
  () => `personnummer ${plant.national()}`,
  () => `my password is ${plant.password()}`,
  () => `I logged in from ${plant.address()} today`,
  () =>
    `see https://shop.example/account?mail=${encodeURIComponent(plant.email())}&tel=${encodeURIComponent(plant.phoneAbroad())}`,
  () => `😀${plant.email()}😀 and 👩‍👩‍👧${plant.phoneAbroad()}🎉`,
  () => `> On Monday ${plant.email()} wrote:\n> ${plant.phone()}\n>> ${plant.iban()}`,
];

const textOf = (n: number): string => TEXTS[n % TEXTS.length]?.() ?? "";

const html = (n: number): string =>
  `<p>Dear desk,</p><!-- ${textOf(n)} --><p title="${plant.email()}">${textOf(n + 1)}</p>` +
  `<a href="mailto:${plant.email()}">write</a> <a href="tel:${plant.phoneAbroad()}">call</a>` +
  `<img alt="${plant.email()}" src="https://img.example/${plant.email()}.png"><style>/* ${plant.email()} */</style>`;

/** Headers: one that is let through with something to clean in it, and some that nobody let through. */
const headers = () => ({
  "trace-id": `t ${plant.email()}`,
  "desk-note": `call ${plant.phone()}`,
  "x-marker": plant.marker(),
  authorization: `Bearer ${plant.marker()}`,
  "sordino-subject": plant.marker(),
});

/** Marked values in every field, key, header and text of all channels. */
export function plantedEvents(rounds: number): readonly StoryEvent[] {
  const events: StoryEvent[] = [];
  for (let n = 0; n < rounds; n++) {
    const { first, last, refs } = person();
    const agentName = plant.name();
    const agent = { agentId: plant.marker(), name: `${agentName.first} ${agentName.last}` };
    const controller = n % 5 === 4 ? "beta" : "alpha";
    const named = `${last} (${first.toLowerCase()} ${last.toLowerCase()}, ${first.charAt(0)}. ${last}) spoke to ${agentName.first}: `;
    const small = { language: plant.email(), eventId: `e-${plant.email()}`, agent };
    const more = { controller, headers: headers(), key: plant.marker() };
    events.push(
      chat(refs, `${named}${textOf(n)}`, {
        ...more,
        conversation: `c ${plant.phone()}`,
        fields: { ...small, queue: `desk of ${plant.email()}` },
      }),
      email(refs.email ?? "", [plant.email(), plant.email()], `${named}${textOf(n + 1)}`, {
        ...more,
        conversation: `thread of ${plant.email()}`,
        fields: {
          ...small,
          messageId: `<${plant.email()}>`,
          customer: refs,
          fromName: refs.name,
          cc: [plant.email()],
          subject: `${last}: ${textOf(n + 2)}`,
          html: html(n),
          attachments: [`letter from ${plant.email()} .pdf`, `${plant.phoneAbroad()}.png`],
        },
      }),
      sms(plant.phoneAbroad(), plant.phone(), `${named}${textOf(n + 3)}`, {
        ...more,
        key: plant.phoneAbroad(),
        fields: { ...small, customer: refs },
      }),
      note(refs, `${named}${textOf(n + 4)}`, {
        ...more,
        outcome: controller === "beta" ? "withheld" : "clean",
        key: refs.customerId ?? null,
        fields: {
          ...small,
          caller: plant.phone(),
          called: plant.phoneAbroad(),
          queue: plant.email(),
          recordingId: plant.marker(),
          ticketId: plant.marker(),
        },
      }),
      web(
        {
          customer: { email: refs.email, name: refs.name },
          message: `${last} (${first.toLowerCase()}): ${textOf(n + 5)}`,
          ticket: plant.marker(),
          unnamed: textOf(n + 6),
          amount: plant.number(),
          deep: { list: [{ [plant.email()]: textOf(n + 7), count: plant.number() }] },
          answers: { [plant.phoneAbroad()]: plant.email() },
        },
        { headers: headers(), key: plant.marker(), conversation: `visit ${plant.email()}` },
      ),
    );
  }
  return events;
}

const nested = (levels: number): unknown => (levels === 0 ? plant.email() : { [plant.email()]: nested(levels - 1) });
const utf8 = (text: string): Uint8Array => Buffer.from(text);

/** The same in what cannot be cleaned, or may not. */
export function plantedFaults(): readonly StoryEvent[] {
  const { refs } = person();
  const quarantined = { outcome: "quarantined", key: plant.marker(), headers: headers() } as const;
  const text = (): string => `${TEXTS.map((t) => t()).join(" ")} ${plant.marker()}`;
  return [
    chat(refs, text(), { ...quarantined, controller: plant.marker() }),
    chat(refs, text(), { ...quarantined, spoil: (b) => b.slice(0, -20) }),
    chat(refs, text(), { ...quarantined, spoil: (b) => Uint8Array.of(7, ...b.slice(1)) }),
    chat(refs, text(), { ...quarantined, spoil: (b) => Uint8Array.of(0, 127, 0, 0, 1, ...b.slice(5)) }),
    chat(refs, text(), { ...quarantined, spoil: () => utf8(JSON.stringify({ text: text() })) }),
    chat(refs, text(), { ...quarantined, spoil: () => utf8(text()) }),
    chat(refs, `${text()} `.repeat(40), quarantined),
    email(refs.email ?? "", [plant.email()], text(), {
      ...quarantined,
      spoil: (b) => Uint8Array.of(...b, ...utf8(plant.email())),
    }),
    web({ message: text() }, { ...quarantined, spoil: (b) => b.slice(0, -3) }),
    web({ message: text() }, { ...quarantined, spoil: () => utf8(JSON.stringify([text()])) }),
    web({ message: text() }, { ...quarantined, spoil: () => utf8(`{"${plant.email()}": ${plant.marker()}}`) }),
    web({ message: text(), deep: nested(80) }, quarantined),
    web({ message: text(), privacy: plant.email() }, quarantined),
    web({ message: text(), [plant.email()]: `${text()} `.repeat(40) }, quarantined),
    web(
      { customer: { email: plant.email() }, message: text(), allowedFor: plant.marker() },
      { outcome: "withheld", key: plant.marker(), headers: headers() },
    ),
    note({ ...refs, customerId: plant.marker() }, text(), {
      outcome: "withheld",
      controller: "beta",
      key: plant.marker(),
    }),
  ];
}
