import type * as obsidian from 'obsidian';
import { ValueComponent } from './component-base';

const byte = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);

export function hexToRgb(hex: string): obsidian.RGB {
  return { r: byte(hex, 1), g: byte(hex, 3), b: byte(hex, 5) };
}

export function rgbToHex({ r, g, b }: obsidian.RGB): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Formulas: https://www.w3.org/TR/css-color-4/#rgb-to-hsl */
export function rgbToHsl(rgb: obsidian.RGB): obsidian.HSL {
  const [r, g, b] = [rgb.r / 255, rgb.g / 255, rgb.b / 255];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const l = (max + min) / 2;
  const d = max - min;
  if (d === 0) return { h: 0, s: 0, l: Math.round(l * 100) };
  const s = d / (1 - Math.abs(2 * l - 1));
  const sixth =
    max === r ? (g - b) / d + (g < b ? 6 : 0) : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  return { h: Math.round(sixth * 60), s: Math.round(s * 100), l: Math.round(l * 100) };
}

/** Formulas: https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
export function hslToRgb({ h, s, l }: obsidian.HSL): obsidian.RGB {
  const light = l / 100;
  const reach = (s / 100) * Math.min(light, 1 - light);
  const part = (n: number): number => {
    const k = (n + h / 30) % 12;
    return Math.round(255 * (light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { r: part(0), g: part(8), b: part(4) };
}

/** A field for a colour. */
export class ColorComponent extends ValueComponent<string> implements obsidian.ColorComponent {
  private readonly input: HTMLInputElement;
  private changed: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.input = containerEl.createEl('input', { type: 'color' });
    this.labelTarget = this.input;
    this.input.addEventListener('change', () => {
      this.changed?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.input.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.input.value;
  }

  getValueRgb(): obsidian.RGB {
    return hexToRgb(this.getValue());
  }

  getValueHsl(): obsidian.HSL {
    return rgbToHsl(this.getValueRgb());
  }

  setValue(value: string): this {
    this.input.value = value;
    return this;
  }

  setValueRgb(rgb: obsidian.RGB): this {
    return this.setValue(rgbToHex(rgb));
  }

  setValueHsl(hsl: obsidian.HSL): this {
    return this.setValueRgb(hslToRgb(hsl));
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}
