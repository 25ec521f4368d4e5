// Prints one line per audit of GraphQL over HTTP: its status, id and name, and why when it isn't ok.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
for (const { status, id, name, reason } of results) {
  console.log([status, id, name, reason ?? ''].join('\t'));
}
