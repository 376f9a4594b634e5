'use client'

export { PageBroke as default } from '@/components/reading/page-broke'
