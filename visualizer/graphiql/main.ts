import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { EXAMPLES } from './examples.js';

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher'];

/** Asks the service that served this page. */
const fetcher: Fetcher = async (parameters, options) => {
  const headers = { ...options?.headers, 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(parameters) });
  return (await response.json()) as Awaited<ReturnType<Fetcher>>;
};

const place = document.getElementById('graphiql');
if (place) createRoot(place).render(createElement(GraphiQL, { fetcher, defaultTabs: EXAMPLES }));
