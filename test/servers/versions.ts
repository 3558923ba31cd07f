/** What the tests run against; docker-compose.yml and the pom files name the same, and a test compares them. */
export const KAFKA = "4.4.0";
export const APICURIO = "2.6.13.Final";
export const POSTGRES_MAJOR = 18;
