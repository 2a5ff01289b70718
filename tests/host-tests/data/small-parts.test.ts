import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  hexToArrayBuffer,
} from '../../host/data/bytes';
import { debounce } from '../../host/data/debounce';
import { LocalStore } from '../../host/data/local-store';
import { NotInHostError, notInHost } from '../../host/data/not-in-host';
import { makePlatform, makeVersion } from '../../host/data/platform';

test('what the host lacks fails by its name', () => {
  expect(() => notInHost('Workspace.foo')).toThrow(NotInHostError);
  expect(() => notInHost('Workspace.foo')).toThrow('Workspace.foo is not in this test host');
});

describe('debounce', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const setUp = (
    reset: boolean,
  ): { calls: string[]; call: ReturnType<typeof debounce<[string], string>> } => {
    const calls: string[] = [];
    const call = debounce<[string], string>(
      (text) => {
        calls.push(text);
        return `did ${text}`;
      },
      100,
      reset,
    );
    return { calls, call };
  };

  test('calls once, a while after the first call, with the latest words', () => {
    const { calls, call } = setUp(false);
    call('a');
    vi.advanceTimersByTime(60);
    call('b');
    vi.advanceTimersByTime(40);
    expect(calls).toEqual(['b']);
    vi.advanceTimersByTime(1000);
    expect(calls).toEqual(['b']);
  });

  test('can wait anew at every call', () => {
    const { calls, call } = setUp(true);
    call('a');
    vi.advanceTimersByTime(60);
    call('b');
    vi.advanceTimersByTime(99);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(calls).toEqual(['b']);
  });

  test('can be run at once or called off', () => {
    const { calls, call } = setUp(false);
    expect(call.run()).toBeUndefined();
    expect(call('a').run()).toBe('did a');
    call('b').cancel();
    vi.advanceTimersByTime(1000);
    expect(calls).toEqual(['a']);
  });
});

describe('local storage', () => {
  test('is apart for each vault, holds any value and forgets null', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const store = new LocalStore(storage, 'one');
    expect(store.load('x')).toBeNull();
    store.save('x', { n: [1, false] });
    expect(store.load('x')).toEqual({ n: [1, false] });
    expect(new LocalStore(storage, 'two').load('x')).toBeNull();
    store.save('x', null);
    expect(kept.size).toBe(0);
  });
});

describe('the simulated app', () => {
  test('is of one kind of device', () => {
    const phone = makePlatform({ device: 'phone', os: 'ios' });
    expect(phone).toMatchObject({
      isMobile: true,
      isMobileApp: true,
      isPhone: true,
      isTablet: false,
    });
    expect(phone).toMatchObject({
      isDesktop: false,
      isDesktopApp: false,
      isIosApp: true,
      isMacOS: true,
    });
    const desktop = makePlatform({ device: 'desktop', os: 'linux' });
    expect(desktop).toMatchObject({
      isDesktop: true,
      isMobile: false,
      isPhone: false,
      isLinux: true,
    });
    const tablet = makePlatform({ device: 'tablet', os: 'android' });
    expect(tablet).toMatchObject({
      isTablet: true,
      isPhone: false,
      isAndroidApp: true,
      isSafari: false,
    });
    expect(() => makePlatform({ device: 'desktop', os: 'ios' })).toThrow('no desktop runs ios');
  });

  test('is of one version', () => {
    const { apiVersion, requireApiVersion } = makeVersion('1.13.1');
    expect(apiVersion).toBe('1.13.1');
    expect(['1.13.1', '1.13', '1.9.14', '0.15.0'].every(requireApiVersion)).toBe(true);
    expect(['1.13.2', '1.14.0', '2.0.0'].some(requireApiVersion)).toBe(false);
    expect(() => makeVersion('new')).toThrow('not a version');
  });
});

test('bytes as text and back, also more than one call takes', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256).buffer;
  expect(base64ToArrayBuffer(arrayBufferToBase64(bytes))).toEqual(bytes);
  expect(hexToArrayBuffer(arrayBufferToHex(bytes))).toEqual(bytes);
  expect(arrayBufferToHex(Uint8Array.from([0, 255]).buffer)).toBe('00ff');
  expect(arrayBufferToBase64(new TextEncoder().encode('wall').buffer)).toBe('d2FsbA==');
  expect(() => hexToArrayBuffer('0g')).toThrow();
});
