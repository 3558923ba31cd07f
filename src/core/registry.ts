/** An Avro schema as JSON; properties that Avro does not know are kept. */
export type AvroSchema = string | readonly AvroSchema[] | { readonly [property: string]: unknown };

export interface SchemaDocument {
  readonly id: number;
  readonly schema: AvroSchema;
  /** Confluent `metadata.tags`: path pattern (`**.ssn`) → tags. Empty where there are none. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/**
 * Schemas by id. Caches; an id's schema never changes.
 *
 * Unknown id: `EventError("schema-unknown")`. No answer: `EdgeError("registry-away")`. Refused: `EdgeError("registry-refused")`.
 */
export interface SchemaRegistry {
  byId(id: number): Promise<SchemaDocument>;
  /**
   * Registering the same schema again gives the same id.
   *
   * @param mixed the subject holds records of several kinds (a clean topic that several raw topics feed): a version is an
   *   evolution of the versions of the same record name, not of whatever was registered last
   */
  register(subject: string, schema: AvroSchema, mixed?: boolean): Promise<number>;
}
