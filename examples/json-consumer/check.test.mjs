// The check itself is checked: every exported document is valid, and every change to it is refused.
// EXPORTED names the directory that ./cobi export has written.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { problemsOf, schemasOf } from "./check.mjs";

const exported = process.env.EXPORTED ?? "exported";
const schemas = schemasOf(join(exported, "schemas"));
const files = readdirSync(exported).filter((name) => name.endsWith(".episode.json"));
const read = (name) => JSON.parse(readFileSync(join(exported, name), "utf8"));

/** Every object in a document, with the way to it. */
function* objectsIn(value, way = "") {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* objectsIn(element, `${way}/${index}`);
  } else if (value !== null && typeof value === "object") {
    yield [value, way];
    for (const [name, member] of Object.entries(value)) yield* objectsIn(member, `${way}/${name}`);
  }
}

test("there are episodes, and all of them are valid", () => {
  assert.ok(files.length >= 8, `${files.length} episodes`);
  for (const file of files) assert.deepEqual(problemsOf(read(file), schemas), [], file);
});

test("a property that nobody knows is refused wherever it stands", () => {
  let refused = 0;
  const document = read(files[0]);
  for (const [object, way] of objectsIn(document)) {
    object.surprise = 1;
    // A finding's facts are an open map from names to values; everything else is closed.
    if (!/\/facts$/.test(way)) {
      assert.notDeepEqual(problemsOf(document, schemas), [], `surprise at ${way}`);
      refused += 1;
    }
    delete object.surprise;
  }
  assert.ok(refused > 100, `${refused} places`);
  assert.deepEqual(problemsOf(document, schemas), []);
});

test("a mutation of an entry is refused", () => {
  const mutations = {
    "another schema": (it) => (it.schema = "cobi-episode/9"),
    "no schema": (it) => delete it.schema,
    "no episode": (it) => delete it.episode,
    "an episode with a space": (it) => (it.episode = "a b"),
    "a number for a text": (it) => (it.episode = 7),
    "null": (it) => (it.programme = null),
    "no entries": (it) => delete it.entries,
    "an entry without events": (it) => delete it.entries[0].events,
    "a command that does not exist": (it) => (it.entries[0].command.command = "be-happy"),
    "an event that does not exist": (it) => (it.entries[0].events[0].event = "was-happy"),
    "a date in another order": (it) => (it.entries[0].command.on = "02-10-2018"),
    "a date as a number": (it) => (it.entries[0].command.on = 20181002),
    "a sequence in quotation marks": (it) => (it.entries[0].sequence = "1"),
    "a sequence of half": (it) => (it.entries[0].sequence = 1.5),
    "a moment without a zone": (it) => (it.entries[0].recordedAt = "2018-10-02T10:00:00"),
  };
  for (const [what, mutate] of Object.entries(mutations)) {
    const document = read(files[0]);
    mutate(document);
    assert.notDeepEqual(problemsOf(document, schemas), [], what);
  }
});
