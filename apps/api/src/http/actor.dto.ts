/** Who did something: a person, or a program. */
export class ActorResponse {
  /** A person's id, or the name of a program such as `command-line:root`. */
  id!: string;
  /** As people read it; of who has left for good, that they were here. */
  name!: string;
}
