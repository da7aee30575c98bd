import { useEffect, useState } from 'preact/hooks';
import type { CodePicture } from './view.ts';

interface Props {
  readonly text: string;
  /** What it is, for screen readers. */
  readonly label: string;
  draw(text: string): Promise<CodePicture>;
}

/** A QR code, dark on white in every look: readers want it so. Its place is kept while it is drawn. */
export function QrCode({ text, label, draw }: Props) {
  const [code, setCode] = useState<CodePicture | null>(null);
  useEffect(() => {
    let current = true;
    void draw(text).then((drawn) => {
      if (current) setCode(drawn);
    });
    return () => {
      current = false;
    };
  }, [draw, text]);
  return (
    <div class="code">
      {code !== null && (
        <svg role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`} shape-rendering="crispEdges">
          <path d={code.path} fill="#000" />
        </svg>
      )}
    </div>
  );
}
