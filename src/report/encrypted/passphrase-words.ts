/** Short common English words, chosen for this program. How much six of them are worth: passphrase.ts. */
export const WORDS: readonly string[] = `
abbey able acorn acre actor adobe adopt agent agile alarm album alder alert algae alike alley alloy almond
alone along alpine amber amble ample anchor angle animal ankle annex answer ant anvil apart apple april
apron arbor arcade arch arena argue armor arrow art ascend ash aside ask aspen atlas attic audio august
aunt author autumn avenue avid awake award away awning axis axle baby back bacon badge badger bag bagel
bake baker ball ballad balm bamboo banana band banjo bank barber bark barley barn barrel basil basin
basket batch bath baton bay beach beacon bead beam bean bear beaver bed bee beech beetle beige bell bellow
belt bench bend berry best beyond big bike birch bird bison bit black blank blaze blend blink bloom blow
blue bluff blush board boat bobbin body boil bold bolt bonnet bonus book boost boot border bottle bowl box
brace braid brake branch brass brave bread break breeze brew brick bridge brief bright bring brisk broad
broom broth brown brush bubble bucket bud buddy bugle build bulb bundle bunny burrow bus bush butter
button buzz cabin cable cactus cadet cafe cake calf call calm camel camera camp canal candle candy cane
canoe canvas canyon cap cape car cargo carol carpet carrot cart carve case castle cat catch cedar celery
cell cello cement center chain chair chalk chance change chant chart chase cheek cheer cheese cherry chess
chest chew chick chief chime chin chip chive choir chop chord chorus cider cinema circle circus citrus
city civic clam clap class clay clean clear clerk clever cliff climb clip cloak clock closet cloth cloud
clover clown club clue coach coast coat cobalt cocoa code coffee coin cold collar colony color column comb
comet comic copper coral cord core corn corner cotton couch count county cousin cover cow cozy crab craft
crane crate crayon cream creek crest crew crib crisp crop crow crowd crown cruise crumb crust cub cube
cuckoo cup curb curl curry curve custom cycle daily dairy daisy dance dapper dash date dawn day deck deer
degree delta den denim dense depot desert desk detail dew dial diary dice diesel dig dime dine dinner dip
dish dive dock doctor dog doll dome donkey donor door dot double dough dove dozen draft dragon drain drama
draw dream dress drift drill drink drive drum dry duck duet dune dusk dust duty eager eagle early earn
earth easel east easy echo edge edit effort egg eight elbow elder elect elk elm ember empty enamel end
energy engine enjoy enough enter entry equal era errand escape essay event exact exit expert extra eye
fable fabric face fact fade fair fairy falcon fall family famous fan fancy far farm farmer fast father
fawn feast feel felt fence fender fennel fern ferry fetch fiber fiddle field fifth fig figure film filter
final finch find fine finger finish fir fire firm first fish fit five fix flag flame flap flash flask flat
flavor flax fleet flint flip float flock floor flour flow flower fluff flute fly foam focus fog foil fold
folk follow fond food foot forest fork form fort forum fossil found fox frame free freeze fresh friend
fringe frog front frost fruit fudge full fun funnel fur future gable gadget galaxy gallon game garage
garden garlic gate gather gauge gecko gem genre gentle giant gift ginger girl give glad glass glaze gleam
glide globe glory glove glow glue goat gold golf good goose grace grade grain grand grape graph grass
gravel gravy gray great green greet grid grill grin grip grocer groove ground group grove grow guest guide
guitar gulf gull gum guppy gust habit hail hair half hall halo ham hamlet hammer hand handle happy harbor
hard hare harp hat hatch haven hawk hay hazel head health hear heart heath heavy hedge heel height helmet
help hem herald herb herd hero heron hike hill hinge hive hobby hold holly home honest honey hood hook
hope horn horse hose hotel hour house hover hug human humble hummus hurdle hush hut ice icicle icing icon
idea idle igloo image inch income index indigo ink inlet inn insect inside iris iron island item ivory ivy
jacket jade jaguar jam jar jaw jazz jeans jelly jersey jet jewel jigsaw job jog join joke jolly joy juice
july jump june jungle junior kale kayak keel keen keep kelp kennel kettle key kid kiln kilo kind king
kiosk kit kite kitten kiwi knee knight knit knob knot koala label lace ladder ladle lagoon lake lamb lamp
lance land lane lap large lark last latch late later laugh laurel lava lawn layer lead leaf league lean
leap learn ledge left leg legend lemon lend lens lentil lesson letter level lever lid life lift light
lilac lily lime limit linden line linen link lion liquid list listen litre little lively lizard llama loaf
lobby local lock locket lodge loft logic long loop lotus loud lounge love low loyal luck lumber lunar
lunch lyric macaw magic magnet mail main major maker mallet mammal mango manor mantle map maple marble
march margin marina mark market marsh mascot mask mast mat match math maze meadow meal medal melody melon
member memo mend menu mercy merit merry mesa metal meteor meter method middle mild mile milk mill mimic
mind mint minute mirror mist mitten mix moat mobile model modern modest mole moment monday money month
moon moose mosaic moss motel moth mother motion motor motto mound mouse mouth move movie muffin mug mule
mural muscle museum music mussel myth nacho nail name napkin narrow nation native nature navy near neat
neck nectar need needle nephew nest net new news nice nickel night nimble nine noble nod noise nomad
noodle noon north nose note notion novel nudge number nurse nut nutmeg nylon oak oar oasis oat object oboe
ocean octave odd offer office oil olive omega omelet onion onward opal open opera orange orbit orchid
order organ origin otter ounce outer outlet oval oven over owl own oxygen oyster pace pack paddle page
pail paint pair palace palm pan panda panel pansy pantry papaya paper parade parcel park parrot part party
pass pasta paste path patio pause pave paw pea peace peach peak peanut pear pearl pebble pecan pedal pen
pencil penny people pepper perch period permit person petal phone photo piano pick pickle picnic piece
pier pigeon pillow pilot pin pine pink pint pipe pitch pivot pizza place plaid plain plan planet plank
plant plate play plaza plenty plow pluck plum plus pocket poem poet point polar pole polish polite polka
pond pony pool poplar poppy porch port poster potato pouch powder praise press pretty price pride prime
print prism prize profit proper proud prune puddle puffin pull pulp pulse punch pupil puppet puppy pure
purple purse push puzzle quail quaint quarry quart quartz queen quest quick quiet quill quilt quince quiz
quota quote rabbit race radar radio radish raft rail rain raisin rake rally ramp ranch range rapid rare
raven ray reach ready real reason recipe record red reef reel region relax relay remedy remote repair
reply rescue rest result return review reward rhyme ribbon rice rich ride ridge right rim ring rinse ripe
ripple rise river road roast robin robot rock rocket rod roll roof room root rope rose rotor round route
rover row royal rubber ruby rudder rug rule ruler run rural rust rye saddle safari safe saga sage sail
salad salmon salt salute same sample sand sandal satin sauce saucer savory saw scale scarf scene scenic
school scoop score scout screen scroll sea seal season seat second sedan seed select senior sense sequel
serve sesame seven shade shadow shake shape share shark sharp shed sheep sheet shelf shell shift shine
ship shirt shoe shop shore short shout shovel show shrimp shrub sierra sign signal silk silver simple sing
siren sister six size skate sketch ski skill skip skirt sky slate sleep sleeve slice slide slim slope slow
small smart smile smooth snack snail snow soap soccer social sock soda sofa soft soil solar solid solo
sonar song sonnet soup south space spade spark speak speed spell spend spice spider spin spiral splash
spoon sport spot spray spread spring spruce square squid stable stack staff stage stair stamp stand star
start state statue stay steam steel stem step stew stick stitch stone stool stop store stork storm story
stove straw stream street string stripe strong studio study sturdy style subway sugar suit summer sun
sunny sunset super supper surf surge swan sweet swift swim swing switch sword symbol syrup system table
tablet taco tailor talent talk tall tan tango tank tap tape target tart task taste taxi tea teach team
tell temple ten tender tennis tent term test thank theme thick thin think third thorn thread three thrive
throne thumb thyme ticket tide tidy tiger tile timber time tin tinsel tiny tip title toast today toe tofu
token tomato tone tool tooth top topaz topic torch total toucan tower town toy track trade trail train
tram travel tray treat tree trend trial tribe trim trio trip trout truck true trunk trust try tuba tulip
tuna tundra tunnel turkey turn turnip turtle tutor tuxedo twelve twenty twig twin twist two type ultra
umber uncle under union unique unit update upper upward urban urchin use usher usual vacuum valley value
valve van vapor vase vault velvet venue verb verse vest video view villa vine vinyl viola violet violin
visit visor visual vivid vocal voice volume vote vowel voyage wade waffle wagon waist wait walk wall
walnut walrus waltz wander warm wash watch water wave wax way wealth weasel weave week well west whale
wharf wheat wheel whisk white whole wide wild willow wind window wing winner winter wire wise wish wolf
wonder wood wool word work world worm worth woven wren wrist write yacht yard yarn year yeast yellow yes
yoga yogurt yolk young yummy zebra zenith zero zest zigzag zinc zipper zodiac zone zoo zoom
`
  .trim()
  .split(/\s+/);
