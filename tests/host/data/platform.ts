import type * as obsidian from 'obsidian';

export type Device = 'desktop' | 'tablet' | 'phone';
export type DesktopOs = 'macos' | 'windows' | 'linux';
export type MobileOs = 'ios' | 'android';

export interface Hardware {
  device: Device;
  os: DesktopOs | MobileOs;
}

/** Fails for a desktop that runs a phone's system, and the other way round. */
export function makePlatform({ device, os }: Hardware): typeof obsidian.Platform {
  const mobileOs = os === 'ios' || os === 'android';
  if (mobileOs !== (device !== 'desktop')) throw new Error(`no ${device} runs ${os}`);
  return {
    isDesktop: !mobileOs,
    isDesktopApp: !mobileOs,
    isMobile: mobileOs,
    isMobileApp: mobileOs,
    isIosApp: os === 'ios',
    isAndroidApp: os === 'android',
    isPhone: device === 'phone',
    isTablet: device === 'tablet',
    // An iPhone counts as a Mac: it is asked for the command key, not for the machine.
    isMacOS: os === 'macos' || os === 'ios',
    isWin: os === 'windows',
    isLinux: os === 'linux',
    isSafari: os === 'ios',
    resourcePathPrefix: mobileOs ? 'file:///' : 'app://causeway-test-host/',
  };
}

export interface ApiVersion {
  apiVersion: string;
  /** True when the simulated app is at least this version. */
  requireApiVersion: (version: string) => boolean;
}

export function makeVersion(apiVersion: string): ApiVersion {
  const own = versionNumbers(apiVersion);
  return {
    apiVersion,
    requireApiVersion(version) {
      const asked = versionNumbers(version);
      for (let i = 0; i < 3; i++) {
        const difference = (own[i] ?? 0) - (asked[i] ?? 0);
        if (difference !== 0) return difference > 0;
      }
      return true;
    },
  };
}

function versionNumbers(version: string): number[] {
  if (!/^\d+(\.\d+){0,2}$/.test(version)) throw new Error(`not a version: ${version}`);
  return version.split('.').map(Number);
}
