/**
 * Two controllers, five raw topics (one of JSON), five purposes: one for readers, one that needs no text, one by consent, one for
 * the second controller that takes no call notes, and none for anything else.
 *
 * @param prefix of every topic
 */
export const storyPolicy = (prefix: string): string => `
version: "story-1"
topics:
  raw:
    ${prefix}raw.chat: { channel: chat, format: avro, key: conversation, headers: [trace-id, desk-note] }
    ${prefix}raw.email: { channel: email, format: avro, key: conversation }
    ${prefix}raw.sms: { channel: sms, format: avro, key: "subject:phone" }
    ${prefix}raw.call-note: { channel: call-note, format: avro, key: "subject:customer-id", headers: [trace-id] }
    ${prefix}raw.web:
      channel: other
      format: json
      controller: alpha
      roles:
        at: occurred-at
        visit: conversation
        allowedFor: purpose
        customer.email: subject:email
        customer.name: subject:name
        message: free-text
        ticket: pointer:ticket
        answers: free-text
  quarantine: ${prefix}quarantine
  withheld: ${prefix}withheld
limits: { textLength: 5000, detectMillis: 5000 }
controllers:
  alpha:
    name: Alpha Bank
    regions: [SE, GB]
    identity:
      link: [customer-id, national-id, contact-id, email, phone]
      exclusive: [customer-id, national-id]
      own:
        phone: ["+46 8 465 004 00"]
        email: [support@alpha.example]
    purposes:
      quality:
        description: Supervisors read conversations.
        basis: legitimate-interests
        topic: ${prefix}clean.alpha.quality
        retention: { keep: P1Y }
        actions: { default: token, CARD: mask-card, HEALTH: redact }
      staffing:
        description: How many conversations arrive when.
        basis: contract
        topic: ${prefix}clean.alpha.staffing
        retention: { keep: P90D, from: relationship-end }
        actions: { default: token }
        fields: { free-text: drop, unnamed: drop, pointer: drop }
      research:
        description: Only of those who have said yes.
        basis: consent
        topic: ${prefix}clean.alpha.research
        retention: { keep: P1Y }
        actions: { default: redact }
  beta:
    name: Beta Fibre
    regions: [GB]
    purposes:
      quality:
        description: Supervisors read what was written.
        basis: legitimate-interests
        topic: ${prefix}clean.beta.quality
        channels: [chat, email, sms]
        retention: { keep: P1M }
        actions: { default: token }
`;
