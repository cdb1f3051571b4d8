import { playAll } from './play.ts'

playAll('events')
