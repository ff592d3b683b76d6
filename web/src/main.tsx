import '@cloudscape-design/global-styles/index.css';
import { applyMode, Mode } from '@cloudscape-design/global-styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const follow = (): void => applyMode(dark.matches ? Mode.Dark : Mode.Light);
dark.addEventListener('change', follow);
follow();

const root = document.getElementById('page');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
