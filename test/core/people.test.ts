import { describe, expect, it } from "vitest";
import type { Event, Role } from "../../src/core/event.ts";
import type { IdentifierKind } from "../../src/core/kinds.ts";
import { peopleOf } from "../../src/core/people.ts";
import type { Controller } from "../../src/core/policy.ts";
import type { IdentifierGroup } from "../../src/core/subject.ts";
import { compact, makeController, makeEvent } from "./make.ts";

const subject = (identifier: IdentifierKind): Role => ({ is: "subject", identifier });
const agent = (identifier: IdentifierKind): Role => ({ is: "agent", identifier });

type Leaves = readonly (readonly [Role, string])[];
const group = (
  role: IdentifierGroup["role"],
  identifiers: readonly (readonly [IdentifierKind, string])[],
  names: readonly string[] = [],
) => ({
  role,
  identifiers: identifiers.map(([kind, value]) => ({ kind, value })),
  lookupOnly: names.map((value) => ({ kind: "name", value })),
});

const controller = makeController([], {
  link: ["customer-id", "email", "phone"],
  exclusive: ["customer-id"],
  own: { phone: ["08123"], email: ["help@acme.example"] },
});

function groupsOf(leaves: Leaves, more: Partial<Event> = {}, of: Controller = controller) {
  const event = makeEvent(
    leaves.map(([role, value]) => ({ role, value })),
    more,
  );
  return peopleOf(event, of, compact);
}

describe("peopleOf", () => {
  const CASES: readonly (readonly [why: string, leaves: Leaves, groups: readonly unknown[], more?: Partial<Event>])[] =
    [
      [
        "several identifiers of one event are one person, strongest first",
        [
          [subject("phone"), "070 1"],
          [subject("email"), "A@x.example"],
          [subject("customer-id"), "C-1"],
        ],
        [
          group("customer", [
            ["customer-id", "c1"],
            ["email", "a@x.example"],
            ["phone", "0701"],
          ]),
        ],
      ],
      [
        "the same said twice counts once",
        [
          [subject("phone"), "070 1"],
          [subject("phone"), "070-1"],
        ],
        [group("customer", [["phone", "0701"]])],
      ],
      [
        "a name never links",
        [
          [subject("name"), "Anna Lind"],
          [subject("customer-id"), "C1"],
        ],
        [group("customer", [["customer-id", "c1"]], ["annalind"])],
      ],
      [
        "two of what a person has one of are two people",
        [
          [subject("customer-id"), "C1"],
          [subject("customer-id"), "C2"],
          [subject("phone"), "070"],
        ],
        [
          group("customer", [
            ["customer-id", "c1"],
            ["phone", "070"],
          ]),
          group("third-party", [["customer-id", "c2"]]),
        ],
      ],
      [
        "two of what a person can have several of are one",
        [
          [subject("phone"), "070"],
          [subject("phone"), "071"],
        ],
        [
          group("customer", [
            ["phone", "070"],
            ["phone", "071"],
          ]),
        ],
      ],
      [
        "the contact centre's own number is nobody",
        [
          [subject("phone"), "08-123"],
          [subject("customer-id"), "C1"],
        ],
        [group("customer", [["customer-id", "c1"]])],
      ],
      [
        "without a customer, who wrote: the first address that is not our own",
        [
          [{ is: "identifier", kind: "EMAIL" }, "help@acme.example"],
          [{ is: "identifier", kind: "EMAIL" }, "bo@x.example"],
          [{ is: "identifier", kind: "EMAIL" }, "eva@x.example"],
        ],
        [group("customer", [["email", "bo@x.example"]])],
      ],
      [
        "an address beside a customer is not the customer's",
        [
          [{ is: "identifier", kind: "EMAIL" }, "bo@x.example"],
          [subject("customer-id"), "C1"],
        ],
        [group("customer", [["customer-id", "c1"]])],
      ],
      [
        "nobody stated: the conversation",
        [],
        [group("customer", [["conversation", "conv-9"]])],
        { conversation: "conv-9" },
      ],
      ["nor a conversation: the event itself", [], [group("customer", [["event", "raw.chat/3/42"]])]],
      [
        "empty fields state nobody",
        [
          [subject("customer-id"), " "],
          [subject("email"), ""],
        ],
        [group("customer", [["event", "raw.chat/3/42"]])],
      ],
      [
        "an agent is a person beside the customer",
        [
          [subject("customer-id"), "C1"],
          [agent("agent-id"), "A7"],
          [agent("name"), "Erik"],
        ],
        [group("customer", [["customer-id", "c1"]]), group("agent", [["agent-id", "a7"]], ["erik"])],
      ],
      [
        "an agent known by name alone is one by that name",
        [
          [subject("customer-id"), "C1"],
          [agent("name"), "Erik"],
        ],
        [group("customer", [["customer-id", "c1"]]), group("agent", [["agent-id", "name:erik"]], ["erik"])],
      ],
      [
        "a call that was passed on has two agents, who are not one person",
        [
          [subject("customer-id"), "C1"],
          [agent("agent-id"), "A7"],
          [agent("agent-id"), "A8"],
          [agent("agent-id"), "A7"],
        ],
        [
          group("customer", [["customer-id", "c1"]]),
          group("agent", [["agent-id", "a7"]]),
          group("agent", [["agent-id", "a8"]]),
        ],
      ],
      [
        "several identifiers of one agent are one person",
        [
          [subject("customer-id"), "C1"],
          [agent("agent-id"), "A7"],
          [agent("email"), "erik@acme.example"],
        ],
        [
          group("customer", [["customer-id", "c1"]]),
          group("agent", [
            ["agent-id", "a7"],
            ["email", "erik@acme.example"],
          ]),
        ],
      ],
    ];

  it.each(CASES.map(([why, leaves, groups, more]) => ({ why, leaves, groups, more })))(
    "$why",
    ({ leaves, groups, more }) => {
      expect(groupsOf(leaves, more).groups).toEqual(groups);
    },
  );

  it("says which group is the agent's", () => {
    expect(groupsOf([[agent("agent-id"), "A7"]]).agent).toBe(1);
    expect(groupsOf([[subject("email"), "a@x.example"]]).agent).toBeUndefined();
  });

  it("does not link by a kind that the controller does not link by", () => {
    const byId = makeController([], { link: ["customer-id"] });
    const { groups } = groupsOf(
      [
        [subject("email"), "shared@x.example"],
        [subject("customer-id"), "C1"],
      ],
      {},
      byId,
    );
    expect(groups[0]?.identifiers).toEqual([{ kind: "customer-id", value: "c1" }]);
    expect(groups[0]?.lookupOnly).toEqual([{ kind: "email", value: "shared@x.example" }]);
  });

  it("links by conversation only where the controller says so", () => {
    const leaves: Leaves = [[subject("customer-id"), "C1"]];
    expect(groupsOf(leaves, { conversation: "conv-9" }).groups[0]?.identifiers).toHaveLength(1);
    const linking = makeController([], { link: ["customer-id", "conversation"] });
    expect(groupsOf(leaves, { conversation: "conv-9" }, linking).groups[0]?.identifiers).toEqual([
      { kind: "customer-id", value: "c1" },
      { kind: "conversation", value: "conv-9" },
    ]);
  });
});
