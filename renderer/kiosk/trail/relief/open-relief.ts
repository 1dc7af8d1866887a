import {
  BufferAttribute,
  BufferGeometry,
  ColorManagement,
  DoubleSide,
  LinearSRGBColorSpace,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  Scene,
  Vector3,
  WebGLRenderer,
} from "three";
import { muted, red } from "../../../shared/cut/inks.ts";
import { buildLand } from "../land/build-land.ts";
import { groundHeight } from "../land/ground.ts";
import { type ForceId, forces } from "../route/forces.ts";
import { reachOn, routeLine } from "../route/route-line.ts";
import type { LandMap } from "../view/land-map.ts";
import { tiltOf, type View } from "../view/view.ts";
import { cutRibbon, type Dash } from "./ribbon.ts";

/** Form tells the lines apart as well as place: the red line of the thirteen stops is whole. */
const dashes: Record<ForceId, Dash> = {
  first: undefined,
  fourth: { on: 3.4, off: 1.1 },
  second: { on: 1.6, off: 1.1 },
  twentyfifth: { on: 0.7, off: 1.1 },
};
const ahead: Dash = { on: 0.8, off: 1 };

/**
 * The relief in three dimensions. Everything is made once; afterwards only the eye and the ends of the lines move. Throws where
 * the browser has no WebGL; `onLost` is called when it is taken away later.
 */
export function openRelief(onLost: () => void): LandMap {
  ColorManagement.enabled = false; // five inks, printed as they are
  const renderer = new WebGLRenderer({ antialias: true, alpha: true, powerPreference: "low-power" });
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.setClearColor(0x000000, 0);
  const canvas = renderer.domElement;
  const lost = (event: Event): void => {
    event.preventDefault();
    onLost();
  };
  canvas.addEventListener("webglcontextlost", lost);

  const scene = new Scene();
  const camera = new PerspectiveCamera(30, 1, 10, 560);
  const landInks = new MeshBasicMaterial({ vertexColors: true, side: DoubleSide });
  const redInk = lineInk(red);
  const mutedInk = lineInk(muted);
  const land = new Mesh(landGeometry(), landInks);
  land.frustumCulled = false;
  land.matrixAutoUpdate = false;
  scene.add(land);
  const lines = forces.map(({ id, way }) => {
    const route = routeLine(way);
    const width = id === "first" ? 0.95 : 0.7;
    const walked = ribbonMesh(cutRibbon(route, width, dashes[id]), redInk, 3);
    const open = ribbonMesh(cutRibbon(route, 0.34, ahead), mutedInk, 2);
    scene.add(open.mesh, walked.mesh);
    return { id, route, walked, open };
  });
  const size = { width: 1, height: 1 };
  const point = new Vector3();

  function place(view: View): void {
    const tilt = tiltOf(view);
    const flat = Math.cos(tilt) * view.distance;
    const y = groundHeight(view.x, view.z);
    camera.position.set(
      view.x + Math.sin(view.turn) * flat,
      y + Math.sin(tilt) * view.distance,
      view.z + Math.cos(view.turn) * flat,
    );
    camera.lookAt(view.x, y, view.z);
    camera.updateMatrixWorld();
  }

  return {
    kind: "relief",
    element: canvas,
    resize(width, height, pixelRatio) {
      Object.assign(size, { width, height });
      renderer.setPixelRatio(pixelRatio);
      renderer.setSize(width, height, false);
      camera.aspect = width / height;
      camera.updateProjectionMatrix();
    },
    draw(view, { day, force }) {
      for (const { id, route, walked, open } of lines) {
        const isShown = force === "all" || force === id;
        const corners = walked.cornersAt(reachOn(route, day));
        walked.mesh.visible = isShown && corners > 0;
        walked.mesh.geometry.setDrawRange(0, corners);
        open.mesh.visible = isShown;
      }
      place(view);
      renderer.render(scene, camera);
    },
    project([x, z]) {
      point.set(x, groundHeight(x, z), z).project(camera);
      return { x: ((point.x + 1) / 2) * size.width, y: ((1 - point.y) / 2) * size.height };
    },
    info() {
      const { render, memory } = renderer.info;
      return {
        drawCalls: render.calls,
        triangles: render.triangles,
        geometries: memory.geometries,
        textures: memory.textures,
      };
    },
    free() {
      canvas.removeEventListener("webglcontextlost", lost);
      for (const { walked, open } of lines) for (const { mesh } of [walked, open]) mesh.geometry.dispose();
      land.geometry.dispose();
      for (const material of [landInks, redInk, mutedInk]) material.dispose();
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
}

function landGeometry(): BufferGeometry {
  const { positions, colors } = buildLand();
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setAttribute("color", new BufferAttribute(colors, 3, true));
  return geometry;
}

/** Lines stand over the mountains: they own the map. */
function lineInk(color: string): MeshBasicMaterial {
  return new MeshBasicMaterial({ color, side: DoubleSide, depthTest: false });
}

function ribbonMesh(
  { positions, cornersAt }: ReturnType<typeof cutRibbon>,
  material: MeshBasicMaterial,
  order: number,
) {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.renderOrder = order;
  return { mesh, cornersAt };
}
