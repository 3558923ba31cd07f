import {
  AGENT,
  chat,
  email,
  note,
  OWN_EMAIL,
  OWN_PHONE,
  type Person,
  refsOf,
  type StoryEvent,
  sms,
  web,
} from "./story.ts";

/** As the W3C's Trace Context writes them: they say nothing of anybody. */
export const TRACE = {
  first: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
  second: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
} as const;

export const VERA: Person = {
  controller: "alpha",
  name: "Vera Lindqvist",
  customerId: "C-100001",
  contactId: "CT-9001",
  email: "vera.lindqvist@kvist-post.example",
  phone: "+46701740605",
};

/** Her sister, who is no customer. */
export const TESS_EMAIL = "tess@kvist-post.example";

/** Two customers with one telephone. */
export const NILS: Person = {
  ...VERA,
  name: "Nils Ek",
  customerId: "C-200001",
  contactId: "CT-9101",
  email: "nils@ek-hem.example",
  phone: "+46701740610",
};
export const ELSA: Person = {
  ...NILS,
  name: "Elsa Ek",
  customerId: "C-200002",
  contactId: "CT-9102",
  email: "elsa@ek-hem.example",
};

const NAMES = [
  "Alma Berg",
  "Bo Dahl",
  "Cilla Frost",
  "Dan Gren",
  "Eva Holm",
  "Finn Kull",
  "Gun Lysell",
  "Hugo Moe",
  "Ida Nord",
  "Jon Palm",
];

export const CROWD: readonly Person[] = NAMES.map((name, i) => ({
  controller: "alpha",
  name,
  customerId: `C-30000${i}`,
  contactId: `CT-950${i}`,
  email: `${name.toLowerCase().replace(" ", ".")}@crowd-post.example`,
  phone: `+4670174062${i}`,
}));

/** `+46701740605` as people write it at home. */
export const national = (phone: string): string => phone.replace(/^\+46(\d\d)(\d{3})(\d\d)(\d\d)$/, "0$1-$2 $3 $4");

export const full = (p: Person) => refsOf(p, "customerId", "contactId", "email", "phone", "name");

/** Before anything says that they are one: Vera under her contact id, her address and her number. */
export const FIRST = {
  chat: chat(refsOf(VERA, "contactId"), `My sister reads ${TESS_EMAIL} every day.`, {
    who: { vera: "customer", tess: "third-party" },
    headers: { "trace-id": TRACE.first, "desk-note": `call ${VERA.phone} back`, "x-customer": VERA.name },
  }),
  email: email(VERA.email, [OWN_EMAIL], "Where is my card?", {
    who: { vera: "customer" },
    fields: { fromName: VERA.name },
  }),
  sms: sms(VERA.phone, OWN_PHONE, "still waiting", { who: { vera: "customer" } }),
} as const;

/** What says that they are one, and more of hers. */
export const SECOND = {
  note: note(full(VERA), `Cust. Vera Lindqvist rang from ${national(VERA.phone)}, our line ${OWN_PHONE}.`, {
    who: { vera: "customer", robin: "agent" },
    headers: { "trace-id": TRACE.second },
    fields: { caller: VERA.phone, called: OWN_PHONE, recordingId: "rec-77001", ticketId: "T-88001" },
  }),
  tooLong: chat(refsOf(VERA, "customerId"), "long ".repeat(2000), {
    who: { vera: "customer" },
    outcome: "quarantined",
  }),
  web: web(
    {
      customer: { email: VERA.email, name: VERA.name },
      message: `lindqvist here, write to ${VERA.email.toUpperCase()}`,
      ticket: "T-88002",
      answers: { [VERA.email]: "yes", ok: true },
    },
    { who: { vera: "customer" } },
  ),
  webForStaffing: web(
    { customer: { email: VERA.email }, allowedFor: "staffing" },
    { who: { vera: "customer" }, purposes: ["staffing"] },
  ),
  webForResearch: web(
    { customer: { email: VERA.email }, allowedFor: ["research"] },
    { who: { vera: "customer" }, outcome: "withheld" },
  ),
  truncated: email(VERA.email, [OWN_EMAIL], `${VERA.name} again`, {
    outcome: "quarantined",
    spoil: (bytes) => bytes.slice(0, 40),
  }),
  nobody: chat(null, "hello?", {}),
  // The same address is somebody else's customer.
  twinMail: email(VERA.email, ["desk@beta.example"], "No line since Monday.", {
    controller: "beta",
    who: { twin: "customer", betaDesk: "third-party" },
  }),
  twinChat: chat(refsOf(VERA, "email"), "any news?", { controller: "beta", who: { twin: "customer" } }),
  twinNote: note(refsOf(VERA, "email"), "rang twice", {
    controller: "beta",
    who: { twin: "customer" },
    outcome: "withheld",
  }),
  nils: note(refsOf(NILS, "customerId", "phone"), "asks about the loan", {
    who: { nils: "customer", robin: "agent" },
    conversation: "one-desk",
  }),
  elsa: note(refsOf(ELSA, "customerId", "phone"), "asks about the loan too", {
    who: { elsa: "customer", robin: "agent" },
    conversation: "one-desk",
  }),
} as const;

/** Once two people have the number, it names neither by itself: it stays with whom it was first. */
export const THIRD = {
  shared: sms(NILS.phone, OWN_PHONE, "thanks", { who: { nils: "customer" } }),
  elsa: chat(refsOf(ELSA, "customerId", "phone"), `reach me on ${national(ELSA.phone)}`, {
    who: { elsa: "customer" },
  }),
} as const;

const REFS = [
  ["customerId"],
  ["contactId"],
  ["email"],
  ["phone"],
  ["contactId", "name"],
  ["customerId", "email"],
] as const;

/** Many events of ten people, each under changing references; the last one of each says that they are one. */
export function crowdEvents(rounds: number): readonly StoryEvent[] {
  const events: StoryEvent[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [i, person] of CROWD.entries()) {
      const refs = refsOf(person, ...(REFS[(round + i) % REFS.length] ?? ["customerId"]));
      const who = { [`crowd${i}`]: "customer" } as const;
      const text = `turn ${round}: write to ${person.email} or call ${round % 2 === 0 ? person.phone : national(person.phone)}, please`;
      const conversation = `crowd-${i}-${Math.floor(round / 4)}`;
      switch ((round + i) % 4) {
        case 0:
          events.push(chat(refs, text, { who, conversation, fields: { turn: round } }));
          break;
        case 1:
          events.push(email(person.email, [OWN_EMAIL], text, { who, conversation }));
          break;
        case 2:
          events.push(sms(person.phone, OWN_PHONE, text, { who, conversation }));
          break;
        default:
          events.push(note(refs, text, { who: { ...who, robin: "agent" }, conversation }));
      }
    }
  }
  for (const [i, person] of CROWD.entries()) {
    events.push(
      note(full(person), "done", {
        who: { [`crowd${i}`]: "customer", robin: "agent" },
        conversation: `crowd-${i}-end`,
      }),
    );
  }
  return events;
}

export { AGENT };
