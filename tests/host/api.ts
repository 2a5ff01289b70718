import type * as obsidian from 'obsidian';
import { refusedExports } from './api-refused';
import { since } from './api-since';
import {
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  hexToArrayBuffer,
} from './data/bytes';
import { Component } from './data/component';
import { debounce } from './data/debounce';
import { Events } from './data/events';
import { FileManager } from './data/file-manager';
import { TAbstractFile, TFile, TFolder } from './data/files';
import {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseYaml,
  stringifyYaml,
} from './data/front-matter';
import {
  getLinkpath,
  iterateCacheRefs,
  iterateRefs,
  parseLinktext,
  resolveSubpath,
  stripHeading,
  stripHeadingForLink,
} from './data/links';
import { MetadataCache } from './data/metadata-cache';
import { NotInHostError } from './data/not-in-host';
import { normalizePath } from './data/paths';
import type { ApiVersion } from './data/platform';
import { Vault } from './data/vault';
import { ButtonComponent, ExtraButtonComponent } from './ui/button';
import { DropdownComponent, ToggleComponent } from './ui/choice-components';
import { ColorComponent } from './ui/color';
import { BaseComponent, ValueComponent } from './ui/component-base';
import { ConfirmationButton, ConfirmationModal } from './ui/confirmation';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
import { Keymap, Scope } from './ui/keymap';
import { Menu } from './ui/menu';
import { MenuItem, MenuSeparator } from './ui/menu-item';
import { Modal } from './ui/modal';
import { Notice } from './ui/notice';
import { AbstractInputSuggest, PopoverSuggest } from './ui/popover-suggest';
import {
  DisplayValueComponent,
  ProgressBarComponent,
  SliderComponent,
} from './ui/range-components';
import {
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  renderResults,
  sortSearchResults,
} from './ui/search';
import { SecretComponent } from './ui/secret';
import { Setting } from './ui/setting';
import { SettingGroup } from './ui/setting-group';
import { PluginSettingTab, SettingPage, SettingTab } from './ui/settings';
import { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
import {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './ui/text-components';
import { displayTooltip, setTooltip } from './ui/tooltip';
import { App, RenderContext } from './workspace/app';
import { Editor } from './workspace/editor';
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  editorViewField,
  livePreviewState,
} from './workspace/editor-state';
import { EditableFileView, FileView, TextFileView } from './workspace/file-view';
import { HoverPopover, PopoverState } from './workspace/hover-popover';
import { WorkspaceItem, WorkspaceParent } from './workspace/item';
import { WorkspaceLeaf } from './workspace/leaf';
import { MarkdownEditView } from './workspace/markdown-edit-view';
import { MarkdownPreviewView } from './workspace/markdown-preview';
import { MarkdownRenderChild, MarkdownRenderer } from './workspace/markdown-renderer';
import { MarkdownView } from './workspace/markdown-view';
import { Plugin } from './workspace/plugin';
import { MarkdownPreviewRenderer } from './workspace/post-processors';
import { Ribbon } from './workspace/ribbon';
import {
  WorkspaceContainer,
  WorkspaceFloating,
  WorkspaceMobileDrawer,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
  WorkspaceWindow,
} from './workspace/split';
import { Tasks } from './workspace/tasks';
import { ItemView, View } from './workspace/view';
import { Workspace } from './workspace/workspace';

/** The app's language: the host speaks English. */
const getLanguage = (): string => 'en';

const getBlobArrayBuffer = (blob: Blob): Promise<ArrayBuffer> => blob.arrayBuffer();

/** Everything that does not depend on the simulated version and device. */
export const fixedExports = {
  ...refusedExports,
  AbstractInputSuggest,
  AbstractTextComponent,
  addIcon,
  App,
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  Component,
  ConfirmationButton,
  ConfirmationModal,
  debounce,
  displayTooltip,
  DisplayValueComponent,
  DropdownComponent,
  EditableFileView,
  Editor,
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  editorViewField,
  Events,
  ExtraButtonComponent,
  FileManager,
  FileView,
  FuzzySuggestModal,
  getAllTags,
  getBlobArrayBuffer,
  getFrontMatterInfo,
  getIcon,
  getIconIds,
  getLanguage,
  getLinkpath,
  hexToArrayBuffer,
  HoverPopover,
  ItemView,
  iterateCacheRefs,
  iterateRefs,
  Keymap,
  livePreviewState,
  MarkdownEditView,
  MarkdownPreviewRenderer,
  MarkdownPreviewView,
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  MetadataCache,
  Modal,
  MomentFormatComponent,
  normalizePath,
  Notice,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseLinktext,
  parseYaml,
  Plugin,
  PluginSettingTab,
  PopoverState,
  PopoverSuggest,
  prepareFuzzySearch,
  prepareSimpleSearch,
  ProgressBarComponent,
  removeIcon,
  RenderContext,
  renderMatches,
  renderResults,
  resolveSubpath,
  Scope,
  SearchComponent,
  SecretComponent,
  setIcon,
  Setting,
  SettingGroup,
  SettingPage,
  SettingTab,
  setTooltip,
  SliderComponent,
  sortSearchResults,
  stringifyYaml,
  stripHeading,
  stripHeadingForLink,
  SuggestModal,
  TAbstractFile,
  Tasks,
  TextAreaComponent,
  TextComponent,
  TextFileView,
  TFile,
  TFolder,
  ToggleComponent,
  ValueComponent,
  Vault,
  View,
  Workspace,
  WorkspaceContainer,
  WorkspaceFloating,
  WorkspaceItem,
  WorkspaceLeaf,
  WorkspaceMobileDrawer,
  WorkspaceParent,
  WorkspaceRibbon: Ribbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
  WorkspaceWindow,
};

type Changing = 'apiVersion' | 'Platform' | 'requireApiVersion';

/** Every runtime export of obsidian.d.ts is there, implemented or refused; the compiler counts. */
fixedExports satisfies Record<Exclude<keyof typeof obsidian, Changing>, unknown>;

/**
 * What `require('obsidian')` gives. An export that is newer than the simulated app is undefined, as
 * there; a name that no app has fails.
 */
export function makeApi(version: ApiVersion, platform: typeof obsidian.Platform): object {
  const exports: Record<string, unknown> = { ...fixedExports, ...version, Platform: platform };
  const tooNew = new Set<string>();
  for (const [name, from] of Object.entries(since)) {
    if (version.requireApiVersion(from)) continue;
    tooNew.add(name);
    Reflect.deleteProperty(exports, name);
  }
  return new Proxy(exports, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name);
      if (typeof name === 'symbol' || name in target) return value;
      // Bundlers ask for these of any module.
      if (tooNew.has(name) || ['__esModule', 'default', 'then'].includes(name)) return undefined;
      throw new NotInHostError(`obsidian.${name}`);
    },
  });
}
