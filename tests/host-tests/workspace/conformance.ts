import type * as obsidian from 'obsidian';
import type { fixedExports } from '../../host/api';
import type { refusedExports } from '../../host/api-refused';
import type { viewConforms } from '../../host/workspace/view';

// Compiled, never run: every export that the host implements has the type that obsidian.d.ts gives it.
// Classes are compared by their instances, because the host's own constructors take the host's parts.

type Api = typeof obsidian;
type Host = typeof fixedExports;
type Implemented = Exclude<keyof Host, keyof typeof refusedExports | Nominal>;

/**
 * TypeScript compares a class with private or protected members by where it is declared, so no other
 * class can be assigned to these. Their public members are compared instead, but for the one that
 * returns the declared class itself.
 */
type Nominal = 'AbstractInputSuggest' | 'ConfirmationButton' | 'MenuItem';
type Public<T> = Omit<T, 'onSelect'>;

type Instance<T> = T extends abstract new (...args: never[]) => infer Made ? Made : T;

/** The names whose type is not the documented one: none. */
type Wrong = {
  [K in Implemented]: Instance<Host[K]> extends Instance<Api[K]> ? never : K;
}[Implemented];

type WrongNominal = {
  [K in Nominal]: Host[K]['prototype'] extends Public<Api[K]['prototype']> ? never : K;
}[Nominal];

type None<T extends never> = T;
export type Conforms = [None<Wrong>, None<WrongNominal>, typeof viewConforms];
