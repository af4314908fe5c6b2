import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isTransient, retryDelayMs } from './api/problem';
import { router } from './router';
import { Announcer } from './shell/announcer';
import './styles/index.scss';

const FRESH_FOR_MS = 15_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What time mends is asked again until it answers; what the reader has to change is shown at once.
      retry: (_failureCount, error) => isTransient(error),
      retryDelay: retryDelayMs,
      staleTime: FRESH_FOR_MS,
      // The server may be on this very machine: a browser that believes itself offline can still reach it.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has an element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Announcer>
        <RouterProvider router={router} />
      </Announcer>
    </QueryClientProvider>
  </StrictMode>,
);
