/** What fills the gaps of a fault's sentence. All may be absent: the sentence then speaks in general. */
export type FaultDetails = {
  /** The place as people call it, e.g. 二 星火燎原, or several. */
  place?: string;
  /** A story's title. */
  title?: string;
  /** A port as a person would say it, e.g. COM3. */
  port?: string;
  /** A line in a file, from 1. */
  line?: number;
  /** An input of a board, from 1. */
  input?: number;
  /** How many: bytes, sentences, events. */
  count?: number;
  lost?: number;
  /** A sentence in Chinese of the part that found it, ending with a full stop. */
  problem?: string;
  /** A file's name, without its folder. */
  file?: string;
  /** An address of this computer at which something should listen. */
  address?: string;
  freeBytes?: number;
  year?: number;
  stepMs?: number;
};
