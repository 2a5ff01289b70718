import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Source } from '../core/notes/note';
import type { CheckHandlers } from './check-state';
import { Button, cx, Icon, useWords } from './kit';
import { Picture } from './picture';

export interface CheckSourceProps {
  readonly source: Source;
  /** Of a picture: its resource URL, or null where it is not in the vault. */
  readonly url: string | null;
  readonly handlers: Pick<CheckHandlers, 'openNote' | 'openLine'>;
}

/** A picture, a passage or a link, or what is to be done about a picture that is not there. */
export function CheckSource({ source, url, handlers }: CheckSourceProps): VNode {
  const { kind, text, target, line } = source;
  const { check } = useWords();
  /** The address that could not be shown; another one may be. */
  const [broken, setBroken] = useState<string | null>(null);
  if (kind === 'passage') {
    return (
      <>
        <blockquote dir="auto">{text}</blockquote>
        {target && <figcaption dir="auto">{target}</figcaption>}
      </>
    );
  }
  const isImage = kind === 'image';
  const isBroken = url !== null && broken === url;
  if (isImage && url !== null && !isBroken) {
    return (
      <Picture key={url} url={url} name={text || check.picture} onBroken={() => setBroken(url)} />
    );
  }
  // Nothing is fetched from the network: a picture on the web stays a link.
  if (/^https?:/iu.test(target)) {
    return (
      <a class={`${cx('web-link')} external-link`} href={target} target="_blank" rel="noopener">
        <Icon name="external-link" />
        <span>{text || (isImage ? check.pictureOnWeb : target)}</span>
      </a>
    );
  }
  if (!isImage) {
    return (
      <Button icon="link" onClick={() => handlers.openNote(target)}>
        {text || target}
      </Button>
    );
  }
  return (
    <div class={cx('gone')}>
      <Icon name="image-off" />
      <strong>{isBroken ? check.pictureBroken : check.pictureGone}</strong>
      <em class={cx('subtitle')} dir="auto">
        {target}
      </em>
      {!isBroken && <p class={cx('subtitle')}>{check.pictureGoneHint}</p>}
      <Button look="quiet" icon="file-text" onClick={() => handlers.openLine(line)}>
        {check.openInNote}
      </Button>
    </div>
  );
}
