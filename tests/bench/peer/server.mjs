// The peer: @neo4j/graphql under GraphQL Yoga, set up as its documentation has it. Started and stopped by the benchmark.
// NEO4J_BOLT (bolt://127.0.0.1:7687), PORT (0: any free one). Prints one line with its address when it is ready.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = await readFile(new URL('schema.graphql', import.meta.url), 'utf8');
const driver = neo4j.driver(process.env.NEO4J_BOLT ?? 'bolt://127.0.0.1:7687');
await driver.verifyConnectivity();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false, landingPage: false });
const server = createServer(yoga);
server.listen(Number(process.env.PORT ?? '0'), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/graphql`);
});
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void driver.close().then(() => process.exit(0));
});
