import { wholeWay } from "../conformance/whole-way.ts";
import { embeddedWorld } from "./embedded-world.ts";

wholeWay("embedded log and PGlite", embeddedWorld);
