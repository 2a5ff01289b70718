import { Platform, type App } from 'obsidian';
import type { Strings } from '../strings';

const nameKey = 'causeway-device-name';

/** What this device is called in the log: as its user says, or by what it is. */
export function deviceName(app: App, { log }: Pick<Strings, 'log'>): string {
  const chosen: unknown = app.loadLocalStorage(nameKey);
  if (typeof chosen === 'string' && chosen !== '') return chosen;
  const { isIosApp, isAndroidApp, isTablet, isMacOS, isWin } = Platform;
  if (isIosApp) return isTablet ? 'iPad' : 'iPhone';
  if (isAndroidApp) return isTablet ? log.tablet : log.phone;
  return isMacOS ? 'Mac' : isWin ? 'Windows' : log.computer;
}

/** '' for what it is called by itself. */
export function renameDevice(app: App, name: string): void {
  app.saveLocalStorage(nameKey, name.trim() === '' ? null : name.trim());
}
