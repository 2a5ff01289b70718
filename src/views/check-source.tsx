import type { VNode } from 'preact';
import type { Source } from '../core/notes/note';
import type { CheckHandlers } from './check-state';
import { Button, Icon, useKit } from './kit';
import { Picture } from './picture';

export interface CheckSourceProps {
  readonly source: Source;
  readonly number: number;
  readonly count: number;
  /** Of a picture: its resource URL, or null where it is not in the vault. */
  readonly url: string | null;
  readonly handlers: CheckHandlers;
}

export function CheckSource(props: CheckSourceProps): VNode {
  const { check } = useKit().strings;
  return (
    <figure class="causeway-source">
      {props.count > 1 ? (
        <p class="causeway-label">{check.source(props.number, props.count)}</p>
      ) : null}
      <SourceBody {...props} />
    </figure>
  );
}

function SourceBody({ source, url, handlers }: CheckSourceProps): VNode {
  const { check } = useKit().strings;
  const isWeb = /^https?:/iu.test(source.target);
  switch (source.kind) {
    case 'image':
      if (url !== null) return <Picture url={url} name={source.text || check.picture} />;
      // Nothing is fetched from the network: a picture on the web stays a link.
      return isWeb ? (
        <WebLink href={source.target} text={source.text || check.pictureOnWeb} />
      ) : (
        <Gone source={source} handlers={handlers} />
      );
    case 'passage':
      return (
        <>
          <blockquote class="causeway-passage" dir="auto">
            {source.text}
          </blockquote>
          {source.target === '' ? null : (
            <figcaption class="causeway-attribution" dir="auto">
              {source.target}
            </figcaption>
          )}
        </>
      );
    case 'link':
      return isWeb ? (
        <WebLink href={source.target} text={source.text || source.target} />
      ) : (
        <Button look="plain" icon="link" onClick={() => handlers.openNote(source.target)}>
          {source.text || source.target}
        </Button>
      );
  }
}

function WebLink({ href, text }: { readonly href: string; readonly text: string }): VNode {
  return (
    <a class="causeway-web-link external-link" href={href} target="_blank" rel="noopener">
      <Icon name="external-link" />
      <span>{text}</span>
    </a>
  );
}

function Gone(props: { readonly source: Source; readonly handlers: CheckHandlers }): VNode {
  const { check } = useKit().strings;
  return (
    <div class="causeway-gone">
      <Icon name="image-off" />
      <p>
        <strong>{check.pictureGone}</strong>
      </p>
      <p class="causeway-gone-name" dir="auto">
        {props.source.target}
      </p>
      <p class="causeway-subtitle">{check.pictureGoneHint}</p>
      <Button
        look="quiet"
        icon="file-text"
        onClick={() => props.handlers.openLine(props.source.line)}
      >
        {check.openInNote}
      </Button>
    </div>
  );
}
