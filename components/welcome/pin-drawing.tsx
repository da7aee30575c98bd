import type { PinBrowser } from '../../utils/i18n/pages/messages.ts';

/** Where to click to pin the symbol: the puzzle piece beside the address, and the line of the extension in what opens below. Decoration: the steps beside it say the same. */
export function PinDrawing({ browser }: { browser: PinBrowser }) {
  return (
    <svg class="drawing pin-drawing" width={320} height={150} viewBox="0 0 320 150" aria-hidden="true" focusable="false">
      <rect class="paper" x="8" y="8" width="304" height="134" rx="8" />
      <path class="rule" d="M8 42h304" />
      <rect class="field" x="20" y="17" width="196" height="16" rx="8" />
      <path class="line strong" d="M30 25h70" />
      <circle class="spot" cx="240" cy="25" r="14" />
      <path class="sign" d="M233 21h4a2.500 2.500 0 1 1 5 0h4v4a2.500 2.500 0 1 1 0 5v3h-13z" />
      <text class="number" x="258" y="20">
        1
      </text>
      <circle class="dot" cx="292" cy="19" r="1.500" />
      <circle class="dot" cx="292" cy="25" r="1.500" />
      <circle class="dot" cx="292" cy="31" r="1.500" />
      <rect class="paper" x="96" y="50" width="200" height="82" rx="6" />
      <path class="line" d="M108 64h60M120 116h84" />
      <path class="ticket" d="M110 82h20v5a3 3 0 0 0 0 6v5h-20v-5a3 3 0 0 0 0-6z" />
      <path class="line strong" d="M140 90h80" />
      <circle class="spot" cx="268" cy="90" r="14" />
      <Sign browser={browser} />
      <text class="number" x="286" y="85">
        2
      </text>
    </svg>
  );
}

/** What stands beside an extension's name: a pin, an eye that is crossed out, or a gear. */
function Sign({ browser }: { browser: PinBrowser }) {
  if (browser === 'chrome')
    return <path class="sign" d="M264 82h8v1l-1.500 1.500v4l3 3v1.500h-4.700v6h-1.600v-6h-4.700v-1.500l3-3v-4L264 83z" />;
  if (browser === 'edge')
    return (
      <>
        <path class="outline" d="M259 90c4-6.500 14-6.500 18 0-4 6.500-14 6.500-18 0z" />
        <circle class="sign" cx="268" cy="90" r="2.500" />
        <path class="outline" d="m261 97 14-14" />
      </>
    );
  return (
    <>
      <circle class="outline" cx="268" cy="90" r="5" />
      <path
        class="outline"
        d="M268 82v3M268 95v3M260 90h3M273 90h3M262.300 84.300l2.200 2.200M271.500 93.500l2.200 2.200M262.300 95.700l2.200-2.200M271.500 86.500l2.200-2.200"
      />
    </>
  );
}
