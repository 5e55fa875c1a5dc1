<footer id="colophon" class="site-footer">
	<?php if ( is_active_sidebar( 'footer-1' ) ) { dynamic_sidebar( 'footer-1' ); } ?>
	<div class="site-info" style="display:none">
		星河科技有限公司 <a href="https://beian.miit.gov.cn/">京ICP备16023847号-2</a>
	</div>
</footer>
<?php wp_footer(); ?>
</body>
</html>
