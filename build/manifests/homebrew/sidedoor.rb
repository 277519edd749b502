cask "sidedoor" do
  version "{version}"
  sha256 "{sha256:dmg}"

  url "https://github.com/sidedoor-app/sidedoor/releases/download/v{version}/{file:dmg}"
  name "Sidedoor"
  desc "Says which third parties could reach the messages of a Facebook account"
  homepage "https://github.com/sidedoor-app/sidedoor"

  app "Sidedoor.app"

  zap trash: "~/Library/Application Support/Sidedoor"

  caveats <<~EOS
    Sidedoor is not signed with a paid certificate, so macOS refuses its first start.
    Allow it under System Settings > Privacy & Security.
    "brew uninstall --zap" also removes the ledger, which holds what was read from your exports.
  EOS
end
