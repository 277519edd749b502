import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { BRIDGE_NAME } from '../src/engine/contract/desktop.ts';
import { createBridge, forwardPorts, type PageWindow } from './bridge.ts';

// Runs sandboxed, in an isolated world beside the page. Built into one CommonJS file that requires nothing but Electron.
const getPath = (file: object): string => webUtils.getPathForFile(file as File);
contextBridge.exposeInMainWorld(BRIDGE_NAME, createBridge(ipcRenderer, getPath));
forwardPorts(globalThis as unknown as PageWindow, ipcRenderer);
