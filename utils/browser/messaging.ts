import { defineExtensionMessaging, type ExtensionMessage, type GetReturnType } from '@webext-core/messaging';
import type { Answers, Request, RequestName, TabMessages } from '../core/protocol.ts';

/** The protocol in the form that the messaging library wants. */
export type ProtocolMap = { [Name in RequestName]: (request: Request<Name>) => Answers[Name] } & {
  [Name in keyof TabMessages]: (message: TabMessages[Name]) => void;
};

/** What the answer to a request has to be. */
export type Answer<Name extends RequestName> = GetReturnType<ProtocolMap[Name]>;

/** Who sent a request. */
export type Sender = ExtensionMessage['sender'];

const messenger = defineExtensionMessaging<ProtocolMap>();

/** Sends a request to the background (or, with a tab id, to the frames of a tab); rejects with the receiver's error. */
export const { sendMessage, onMessage, removeAllListeners } = messenger;
