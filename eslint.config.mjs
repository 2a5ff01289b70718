import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

// The plugin itself is held to the whole recommended set of Obsidian's reviewers, as their scan does it.
// Tests and scripts run on Node or in a test browser, where rules about the app make no sense.
const shipped = ['main.ts', 'src/**/*.ts', 'src/**/*.tsx'];
const bench = ['tests/**/*.ts', 'tests/**/*.tsx', 'scripts/**/*.ts', 'vitest.config.ts'];

const recommended = obsidianmd.configs.recommended.map((config) => {
  const narrow = { ...config };
  if (config.language === 'json/json' || config.files?.[0] === 'package.json') return narrow;
  if (config.files?.some((pattern) => String(pattern).includes('{js,cjs'))) return null;
  if (config.rules || config.plugins) narrow.files = shipped;
  return narrow;
});

export default defineConfig([
  globalIgnores(['main.js', 'dist/', 'node_modules/', 'examples/', 'package-lock.json']),
  ...recommended.filter((config) => config !== null),
  {
    files: shipped,
    languageOptions: { parserOptions: { project: ['./tsconfig.json'] } },
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' },
  },
  {
    files: ['package.json'],
    rules: {
      // The one accepted warning: the build lists Node's built-ins by `builtin-modules` (see README).
      'depend/ban-dependencies': ['error', { allowed: ['builtin-modules'] }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is an argument in src/core.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The clock is an argument in src/core.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The dice are an argument in src/core: take a seed.',
        },
      ],
    },
  },
  {
    files: bench,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['./tests/tsconfig.json'] } },
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
  },
]);
