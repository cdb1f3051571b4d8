import { playAll } from './play.ts'

playAll('reviews')
