import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
console.log(Object.keys(obsidianmd.configs), typeof obsidianmd.configs.recommended);
export default defineConfig([]);
