import { isUuid } from '@awardbook/database';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { NoSuchId } from './invalid-request';

/** An id in an address; what is not a uuid names nothing. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUuid(value)) throw new NoSuchId(value);
    return value.toLowerCase();
  }
}

/** An id or a public reference (FAIN, implementer's name) in an address. */
@Injectable()
export class ReferencePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (value.includes('\0') || value.length > 200) throw new NoSuchId(value.replaceAll('\0', ''));
    return value;
  }
}
