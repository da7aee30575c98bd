import type { ComponentChildren } from 'preact';

/** Three small pictures of what the extension does. Decoration: the words beside them say the same. */
export const drawings = [MailDrawing, SigninDrawing, SurveyDrawing] as const;

function Frame({ children }: { children: ComponentChildren }) {
  return (
    <svg class="drawing" width={200} height={132} viewBox="0 0 200 132" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A letter with a banner above it. */
function MailDrawing() {
  return (
    <Frame>
      <rect class="paper" x="24" y="10" width="152" height="112" rx="8" />
      <rect class="warn-tint" x="32" y="18" width="136" height="32" rx="6" />
      <rect class="warn" x="32" y="18" width="4" height="32" rx="2" />
      <path class="warn" d="M47 24h8l6 6v8l-6 6h-8l-6-6v-8z" />
      <path class="cut" d="M50 28h2v8h-2zm0 10h2v2h-2z" />
      <path class="line strong" d="M70 30h62" />
      <path class="line" d="M70 39h46" />
      <path class="mark" d="m154 25 3 6.200 6.600.9-4.800 4.600 1.200 6.600-6-3.200-6 3.200 1.200-6.600-4.800-4.600 6.600-.9z" />
      <path class="line" d="M40 66h88M40 78h104M40 90h72" />
      <rect class="button-shape" x="40" y="100" width="52" height="14" rx="7" />
    </Frame>
  );
}

/** A page that asks for a password, stopped by a sign. */
function SigninDrawing() {
  return (
    <Frame>
      <rect class="paper" x="24" y="10" width="152" height="112" rx="8" />
      <path class="line" d="M24 32h152" />
      <circle class="dot" cx="35" cy="21" r="3" />
      <circle class="dot" cx="46" cy="21" r="3" />
      <rect class="field" x="58" y="15" width="106" height="12" rx="6" />
      <path class="line strong" d="M64 21h40" />
      <rect class="field" x="48" y="48" width="104" height="18" rx="4" />
      <path class="line" d="M56 57h44" />
      <rect class="field" x="48" y="74" width="104" height="18" rx="4" />
      <path class="dots" d="M58 83h.01M66 83h.01M74 83h.01M82 83h.01M90 83h.01" />
      <path class="cut" d="M129 61h24l17 17v24l-17 17h-24l-17-17V78z" />
      <path class="warn" d="M131 65h20l15 15v20l-15 15h-20l-15-15V80z" />
      <path class="cut" d="M138.500 75h5v20h-5zm0 24h5v5h-5z" />
    </Frame>
  );
}

/** A ticket on a list, and a bell. */
function SurveyDrawing() {
  return (
    <Frame>
      <rect class="paper" x="24" y="10" width="152" height="112" rx="8" />
      <path class="ticket" d="M38 20h34v7a4 4 0 0 0 0 8v7H38v-7a4 4 0 0 0 0-8z" />
      <path class="line strong" d="M84 28h66" />
      <path class="line" d="M84 38h40" />
      <path class="ticket" d="M38 54h34v7a4 4 0 0 0 0 8v7H38v-7a4 4 0 0 0 0-8z" opacity="0.6" />
      <path class="line strong" d="M84 62h54" />
      <path class="line" d="M84 72h34" />
      <path class="ticket" d="M38 88h34v7a4 4 0 0 0 0 8v7H38v-7a4 4 0 0 0 0-8z" opacity="0.35" />
      <path class="line strong" d="M84 96h40" />
      <path class="line" d="M84 106h28" />
      <circle class="cut" cx="150" cy="94" r="26" />
      <circle class="bell-ground" cx="150" cy="94" r="23" />
      <path class="bell" d="M150 80a9 9 0 0 0-9 9v7l-4 6h26l-4-6v-7a9 9 0 0 0-9-9zM146 104h8a4 4 0 0 1-8 0z" />
    </Frame>
  );
}
