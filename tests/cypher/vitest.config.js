import { defineConfig } from 'vitest/config';

// The checker's parser learns as it goes: its first statements take seconds on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000 } });
