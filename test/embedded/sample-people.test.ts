import { samplePeople } from "../conformance/sample-people.ts";
import { embeddedWorld } from "./embedded-world.ts";

samplePeople("embedded log and PGlite", embeddedWorld);
