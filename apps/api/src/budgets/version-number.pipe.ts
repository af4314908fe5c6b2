import { Injectable, type PipeTransform } from '@nestjs/common';
import { NoSuchId } from '../http/invalid-request';

/** The number of a version in an address; what is no such number names nothing. */
@Injectable()
export class VersionNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,2}$/.test(value)) throw new NoSuchId(value.replaceAll('\0', '').slice(0, 200));
    return Number(value);
  }
}
